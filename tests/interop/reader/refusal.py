"""The one way in which the reader says no: a sentence."""


class Refused(Exception):
    """A file breaks a rule of the page; the text says which."""


def require(holds, sentence):
    """Refuses with the sentence unless the rule holds."""
    if not holds:
        raise Refused(sentence)
