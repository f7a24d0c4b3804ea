"""What a stranger with the laptop in hand would find: memory, sockets, written files, pixels.

Each of these looks at the processes from outside and has a control in `story_window.py` that shows
that it can see what it is said to look for.
"""

import array
import os
import pathlib
import re
import subprocess

CHUNK = 1 << 24
PAGE = os.sysconf("SC_PAGE_SIZE")
SPAN = PAGE << 17
WRITES = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat"
HANDLES = "close,dup,dup2,dup3,fcntl,unlink,unlinkat,rmdir,clone,clone3"
# SQLite does this itself, in another order on each system.
SQLITES = ("-wal", "-shm", "-journal")


def processes():
    """Parent of each living process, by number."""
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z":
                found[int(entry.name)] = int(fields[1])
    return found


def family(pid):
    """The process and all that descend from it."""
    parents, found = processes(), [pid]
    for member in found:
        found += [child for child, parent in parents.items() if parent == member]
    return found


def by_name(pid, name):
    """Members of the family whose program begins like this (the kernel cuts at 15 letters)."""
    def comm(member):
        try:
            return pathlib.Path(f"/proc/{member}/comm").read_text().strip()
        except OSError:
            return ""
    return [member for member in family(pid) if comm(member) == name[:15]]


def web_processes(pid):
    """The processes that run the page."""
    return by_name(pid, "WebKitWebProcess")


def scan_process_memory(pid, needles):
    """Which of the bytes stand in the memory of a process that is there (also in swap), and in what mappings."""
    found = {}
    with (open(f"/proc/{pid}/maps", encoding="utf-8") as maps,
          open(f"/proc/{pid}/pagemap", "rb") as pages, open(f"/proc/{pid}/mem", "rb") as memory):
        for line in maps:
            fields = line.split(maxsplit=5)
            start, stop = (int(part, 16) for part in fields[0].split("-"))
            name = fields[5].strip() if len(fields) > 5 else "anonymous"
            if "r" in fields[1] and name not in ("[vvar]", "[vsyscall]"):
                for begin, end in present(pages, start, stop):
                    for needle in scan_span(memory, begin, end, needles):
                        found.setdefault(needle, set()).add(name)
    return found


def present(pages, start, stop):
    """Runs of pages that exist. Engines reserve many gigabytes they never touch."""
    begin = None
    for at in range(start, stop, SPAN):
        pages.seek(at // PAGE * 8)
        raw = pages.read(min(SPAN, stop - at) // PAGE * 8)
        if begin is None and not any(raw):
            continue
        for index, entry in enumerate(array.array("Q", raw)):
            here = at + index * PAGE
            if entry >> 62 and begin is None:
                begin = here
            elif not entry >> 62 and begin is not None:
                yield begin, here
                begin = None
    if begin is not None:
        yield begin, stop


def scan_span(memory, start, stop, needles):
    """The needles that stand in one run of pages, read in overlapping pieces."""
    longest, found = max(map(len, needles)), set()
    for at in range(start, stop, CHUNK):
        try:
            memory.seek(at)
            piece = memory.read(min(CHUNK + longest - 1, stop - at))
        except (OSError, ValueError, OverflowError):
            continue
        found |= {needle for needle in needles if needle in piece}
    return found


def secret_in(pid, *secrets):
    """Secret texts in any spelling an engine keeps (UTF-8 and UTF-16), per process of the family."""
    spelt = {secret.encode(spelling): secret for secret in secrets for spelling in ("utf-8", "utf-16-le")}
    found = {}
    for member in family(pid):
        try:
            seen = scan_process_memory(member, list(spelt))
        except OSError:
            continue
        for needle, mappings in seen.items():
            found.setdefault((member, spelt[needle]), set()).update(mappings)
    return found


def sockets(pid):
    """Internet sockets held by the family: (protocol, local, remote), loopback left out."""
    held = set()
    for member in family(pid):
        try:
            held |= {os.readlink(link.path)[8:-1] for link in os.scandir(f"/proc/{member}/fd")
                     if os.readlink(link.path).startswith("socket:[")}
        except OSError:
            continue
    found = []
    for protocol in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        for line in pathlib.Path(f"/proc/{pid}/net/{protocol}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in held and not (is_loopback(fields[1]) and is_loopback(fields[2])):
                found.append((protocol, fields[1], fields[2]))
    return found


def is_loopback(end):
    """Loopback, or no address at all on an unconnected loopback socket (port 0 remote)."""
    address, port = end.split(":")
    return (address.endswith("7F") and len(address) == 8
            or address == "00000000000000000000000001000000"
            or (port == "0000" and set(address) == {"0"}))


def traced(log):
    """The words to put before a command so that strace writes what it opens and connects to."""
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-o", str(log), "-e", f"trace={WRITES},{HANDLES},connect,sendto"]


def written(log):
    """Paths opened for writing, made or renamed to, from the log of `traced`."""
    paths = set()
    for line in whole_calls(log):
        call = re.match(r"\d+ +(\w+)\((.*)\) += (\S+)", line)
        if not call or call[3].startswith("-1"):
            continue
        name, arguments, result = call.groups()
        quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', arguments)
        opened = re.match(r"\d+<(.*)>", result)
        if name.startswith(("open", "creat")):
            if name == "creat" or re.search(r"O_(WRONLY|RDWR|CREAT)", arguments):
                paths.add(opened[1] if opened else quoted[0])
        elif name in WRITES.split(",") and quoted:
            paths.add(quoted[-1])
    return sorted(path for path in paths if not path.startswith(("/dev/", "/proc/")))


def held_open(log, folder):
    """Files below a folder that were renamed or deleted while a handle on them was open, as Windows refuses to do."""
    lines = [re.match(r"(\d+) +(\w+)\((.*)\) += (\S+)", line) for line in whole_calls(log)]
    calls = [line.groups() for line in lines if line and not line[4].startswith("-1")]
    parents = {result: pid for pid, name, arguments, result in calls if name.startswith("clone") and "CLONE_THREAD" in arguments}
    handles, found = {}, []
    for pid, name, arguments, result in calls:
        while pid in parents:
            pid = parents[pid]
        gained, lost = re.match(r"(\d+)<(.*)>", result), re.match(r"(\d+)<(.*?)>", arguments)
        if gained and (name.startswith("dup") or "F_DUPFD" in arguments or
                       (name in ("openat", "open", "creat") and "O_DIRECTORY" not in arguments)):
            handles[pid, gained[1]] = gained[2]
        elif name == "close" and lost:
            handles.pop((pid, lost[1]), None)
        elif name.startswith(("rename", "unlink", "rmdir")):
            for path in spoken_of(arguments):
                held = [one for one in handles.values() if one == path or one.startswith(f"{path}/")]
                if path.startswith(str(folder)) and not path.endswith(SQLITES) and held:
                    found.append((name, path))
    return found


def spoken_of(arguments):
    """The whole paths a call names, also those beside the handle of a folder."""
    pairs = re.findall(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', arguments)
    return [path if path.startswith("/") else f"{folder}/{path}" for folder, path in pairs]


def whole_calls(log):
    """Lines of the log, with calls joined again that strace broke in two."""
    begun = {}
    for line in pathlib.Path(log).read_text(errors="replace").splitlines():
        pid, _, rest = line.partition(" ")
        if rest.endswith("<unfinished ...>"):
            begun[pid] = line.removesuffix("<unfinished ...>").rstrip()
        elif "resumed>" in rest:
            yield begun.pop(pid, "") + rest.partition("resumed>")[2]
        else:
            yield line
    assert not [line for line in begun.values() if "O_CREAT" in line], begun


def called_out(log):
    """Attempts to reach an internet address, from the log of `traced`, loopback left out."""
    lines = pathlib.Path(log).read_text(errors="replace").splitlines()
    wide = [line for line in lines if "AF_INET" in line]
    return [line for line in wide if not re.search(r'"127\.|"::1"', line)]


def colours(picture):
    """How many colours a picture has; an empty page has one or two."""
    done = subprocess.run(["identify", "-format", "%k", str(picture)], check=True, capture_output=True)
    return int(done.stdout)
