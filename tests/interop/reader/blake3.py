"""BLAKE3 as its paper describes it, plain and in key-derivation mode, 32 bytes of output."""

import struct

_IV = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19)
_ORDER = (2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
_BLOCK, _CHUNK, _MASK = 64, 1024, 0xFFFFFFFF
_CHUNK_START, _CHUNK_END, _PARENT, _ROOT = 1, 2, 4, 8
_CONTEXT, _MATERIAL = 32, 64

# Which words of the state one round mixes: first the columns, then the diagonals.
_LINES = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)


def _schedule():
    """For each of seven rounds the lines with the two message words they take."""
    order, rounds = list(range(16)), []
    for _ in range(7):
        rounds += [(*line, order[2 * n], order[2 * n + 1]) for n, line in enumerate(_LINES)]
        order = [order[n] for n in _ORDER]
    return rounds


_STEPS = _schedule()


def _compress(chain, block, counter, length, flags):
    words = struct.unpack("<16I", block.ljust(_BLOCK, b"\0"))
    v = [*chain, *_IV[:4], counter & _MASK, counter >> 32, length, flags]
    for a, b, c, d, x, y in _STEPS:
        va, vb, vc, vd = v[a], v[b], v[c], v[d]
        va = (va + vb + words[x]) & _MASK
        vd ^= va
        vd = (vd >> 16 | vd << 16) & _MASK
        vc = (vc + vd) & _MASK
        vb ^= vc
        vb = (vb >> 12 | vb << 20) & _MASK
        va = (va + vb + words[y]) & _MASK
        vd ^= va
        vd = (vd >> 8 | vd << 24) & _MASK
        vc = (vc + vd) & _MASK
        vb ^= vc
        v[a], v[b], v[c], v[d] = va, (vb >> 7 | vb << 25) & _MASK, vc, vd
    return tuple(v[n] ^ v[n + 8] for n in range(8))


def _chunk(key, data, number, mode, root):
    chain, blocks = key, range(0, len(data) or 1, _BLOCK)
    for start in blocks:
        block = data[start:start + _BLOCK]
        flags = mode | (_CHUNK_START if start == 0 else 0)
        if start == blocks[-1]:
            flags |= _CHUNK_END | root
        chain = _compress(chain, block, number, len(block), flags)
    return chain


def _tree(key, data, first, mode, root):
    """The chaining value of a whole subtree that begins with chunk number `first`."""
    if len(data) <= _CHUNK:
        return _chunk(key, data, first, mode, root)
    chunks = (len(data) - 1) // _CHUNK
    left = 1 << (chunks.bit_length() - 1)
    pair = _tree(key, data[:left * _CHUNK], first, mode, 0) + _tree(
        key, data[left * _CHUNK:], first + left, mode, 0
    )
    return _compress(key, struct.pack("<16I", *pair), 0, _BLOCK, mode | _PARENT | root)


def blake3(data):
    """The plain hash."""
    return struct.pack("<8I", *_tree(_IV, bytes(data), 0, 0, _ROOT))


def derived(label, data):
    """The hash in key-derivation mode with a label as context string."""
    key = _tree(_IV, label.encode(), 0, _CONTEXT, _ROOT)
    return struct.pack("<8I", *_tree(key, bytes(data), 0, _MATERIAL, _ROOT))
