"""What lies inside an age file, taken out by the program `age`; no key ever lies in a file."""

import os
import subprocess

from refusal import require


def unsealed(sealed, identity):
    """The plaintext of an age file in binary form."""
    require(sealed.startswith(b"age-encryption.org/v1\n"), "This is no age v1 file in binary form.")
    reading, writing = os.pipe()
    try:
        os.write(writing, identity.encode() + b"\n")
        os.close(writing)
        done = subprocess.run(
            ["age", "-d", "-i", f"/dev/fd/{reading}"],
            input=sealed, capture_output=True, pass_fds=[reading],
        )
    finally:
        os.close(reading)
    said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
    require(done.returncode == 0, f"The program age refuses: {said}")
    return done.stdout


def recipients(sealed):
    """How many X25519 recipients an age file is sealed to."""
    header = sealed.partition(b"\n---")[0]
    return sum(line.startswith(b"-> X25519 ") for line in header.split(b"\n"))
