"""The figures that `EventBus.get_stats` reports."""

from typing import NotRequired, TypedDict

__all__ = ["BusStatistics", "SubscriptionStatistics", "TopicStatistics"]


class TopicStatistics(TypedDict):
    """Figures of one topic."""

    published: int
    subscribers: int


class SubscriptionStatistics(TypedDict):
    """Figures of one subscription."""

    subject: str
    handler: str
    policy: str
    depth: int
    delivered: int
    errors: int
    dropped: int
    queued: int


class BusStatistics(TypedDict):
    """Figures of a bus since it was made.

    `messages_published` counts calls of publish, `messages_delivered` handler calls that returned,
    `delivery_errors` handler calls that raised. `topics_active` is the number of distinct subjects with a
    subscriber. `dropped` counts messages that a subscriber never got or never finished, `queued` those that
    wait in mailboxes, `inbox` those from other threads that wait to be published, `refused` those that found
    the inbox full.
    """

    messages_published: int
    messages_delivered: int
    delivery_errors: int
    topics_active: int
    total_subscribers: int
    dropped: int
    queued: int
    inbox: int
    refused: int
    topics: NotRequired[dict[str, TopicStatistics]]
    subscriptions: NotRequired[list[SubscriptionStatistics]]
