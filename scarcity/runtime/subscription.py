"""What `EventBus.subscribe` returns: a handler on a subject, with its figures and its way out."""

from collections.abc import Callable
from inspect import iscoroutinefunction
from types import TracebackType
from typing import Literal, Self, get_args

from scarcity.errors import OptionError, unknown_option
from scarcity.runtime.mailbox import Mailbox
from scarcity.runtime.receiver import Handler, Receiver, Tally
from scarcity.runtime.subjects import check_subject, matcher

__all__ = ["Policy", "Subscription"]

Policy = Literal["inline", "block", "drop_oldest", "latest"]


class Subscription(Receiver):
    """A handler on a subject of a bus; `EventBus.subscribe` makes it.

    `delivered`, `errors`, `dropped` and `queued` are counts of messages: the handler returned; it raised; it
    never got or never finished the message (pushed out of a full mailbox, discarded at the end, cut off by
    cancellation); the message waits in the mailbox. As a context manager it unsubscribes at the end of the
    block.
    """

    __slots__ = ("_remove", "depth", "is_async", "mailbox", "matches", "policy", "subject")

    def __init__(
        self,
        subject: str,
        handler: Handler,
        *,
        policy: Policy,
        depth: int,
        total: Tally,
        remove: "Callable[[Subscription], None]",
    ) -> None:
        if not callable(handler):
            raise OptionError(
                f"a handler is called as handler(topic, data); got {type(handler).__name__} {handler!r}."
            )
        if policy not in get_args(Policy):
            raise unknown_option(str(policy), get_args(Policy), "the policy of subscribe()")
        if not isinstance(depth, int) or depth < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(
                f"depth is the number of messages a mailbox holds, an int of at least 1; got {depth!r}."
            )
        super().__init__(handler, total)
        self.subject = check_subject(subject)
        self.matches = matcher(subject)
        self.policy: Policy = policy
        self.depth = depth
        self.mailbox = None if policy == "inline" else Mailbox(self, policy, depth)
        self.is_async = iscoroutinefunction(handler) or iscoroutinefunction(type(handler).__call__)
        self._remove = remove

    @property
    def queued(self) -> int:
        """Messages that wait in the mailbox; always 0 for ``policy="inline"``."""
        return 0 if self.mailbox is None else self.mailbox.queued

    def unsubscribe(self) -> None:
        """End the subscription: no call any more, what waits is counted as dropped."""
        self._remove(self)

    close = unsubscribe

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unsubscribe()

    def __repr__(self) -> str:
        state = "active" if self.active else "ended"
        return (
            f"<Subscription {self.subject!r} → {self.name}, {self.policy}, {state}: "
            f"{self.delivered} delivered, {self.errors} errors, {self.dropped} dropped, {self.queued} queued>"
        )
