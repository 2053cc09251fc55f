"""Topic names and the subjects that select them, with the wildcard rules of NATS.

A *topic* is a name such as ``drg.signal.reduce_batch``: tokens joined by dots. A *subject* is what a
subscriber gives: a topic in which ``*`` stands for exactly one token and a final ``>`` for one or more.
"""

from collections.abc import Callable

from scarcity.errors import OptionError

__all__ = ["check_subject", "check_topic", "matcher", "matches"]


def matches(subject: str, topic: str) -> bool:
    """Whether the valid `subject` selects the valid `topic`.

    Source: NATS documentation, "Subject-Based Messaging", wildcards.

    >>> matches("drg.signal.*", "drg.signal.scale_down"), matches("drg.*", "drg.signal.scale_down")
    (True, False)
    >>> matches("drg.>", "drg.signal.scale_down"), matches("drg.>", "drg")
    (True, False)
    """
    return matcher(subject)(topic)


def matcher(subject: str) -> Callable[[str], bool]:
    """A function that tells whether `subject` selects a topic; the subject is taken apart once."""
    if "*" not in subject and ">" not in subject:
        return subject.__eq__
    tokens = subject.split(".")
    open_ended = tokens[-1] == ">"
    if open_ended:
        tokens.pop()
    n_tokens = len(tokens)
    literal = [(index, token) for index, token in enumerate(tokens) if token != "*"]

    def selects(topic: str) -> bool:
        parts = topic.split(".")
        if len(parts) <= n_tokens if open_ended else len(parts) != n_tokens:
            return False
        return all(parts[index] == token for index, token in literal)

    return selects


def check_topic(topic: object) -> str:
    """Return `topic` if one can publish on it; raise `OptionError` otherwise."""
    name = _check_tokens(topic, "topic")
    if "*" in name or ">" in name:
        raise OptionError(
            f"a message goes to one topic, so '*' and '>' may not occur in its name; got {name!r}. "
            "Wildcards are for subscribe()."
        )
    return name


def check_subject(subject: object) -> str:
    """Return `subject` if one can subscribe to it; raise `OptionError` otherwise."""
    name = _check_tokens(subject, "subject")
    tokens = name.split(".")
    for position, token in enumerate(tokens, start=1):
        if len(token) > 1 and ("*" in token or ">" in token):
            raise OptionError(
                f"a wildcard is a whole token between dots, as in 'drg.signal.*'; got {token!r} in {name!r}."
            )
        if token == ">" and position < len(tokens):
            raise OptionError(
                f"'>' stands for the rest of a topic and must come last; in {name!r} it is token {position} "
                f"of {len(tokens)}. Use '*' for one token."
            )
    return name


def _check_tokens(name: object, kind: str) -> str:
    if not isinstance(name, str):
        raise OptionError(f"a {kind} is a str such as 'engine.insight'; got {type(name).__name__} {name!r}.")
    if not name or "" in name.split("."):
        raise OptionError(
            f"a {kind} is non-empty tokens joined by dots, such as 'engine.insight'; got {name!r}."
        )
    if any(character.isspace() or not character.isprintable() for character in name):
        raise OptionError(f"a {kind} has no spaces or control characters; got {name!r}.")
    return name
