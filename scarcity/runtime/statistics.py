"""The figures that `EventBus.get_stats` reports."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from scarcity.runtime.inbox import Inbox
from scarcity.runtime.receiver import Tally
from scarcity.runtime.subscription import Subscription
from scarcity.runtime.topic_table import TopicTable

__all__ = ["BusStatistics", "SubscriptionStatistics", "TopicStatistics", "collect"]


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


def collect(
    topics: TopicTable, subscriptions: Sequence[Subscription], total: Tally, inbox: Inbox, detail: bool
) -> BusStatistics:
    """The figures of a bus from its parts; with `detail` also per topic and per subscription."""
    statistics: BusStatistics = {
        "messages_published": topics.published,
        "messages_delivered": total.delivered,
        "delivery_errors": total.errors,
        "topics_active": len({each.subject for each in subscriptions}),
        "total_subscribers": len(subscriptions),
        "dropped": total.dropped,
        "queued": sum(each.queued for each in subscriptions),
        "inbox": len(inbox),
        "refused": inbox.refused,
    }
    if detail:
        statistics["topics"] = {
            topic: {
                "published": state.published,
                "subscribers": sum(1 for each in subscriptions if each.matches(topic)),
            }
            for topic, state in list(topics.items())
        }
        statistics["subscriptions"] = [_figures(each) for each in subscriptions]
    return statistics


def _figures(subscription: Subscription) -> SubscriptionStatistics:
    return {
        "subject": subscription.subject,
        "handler": subscription.name,
        "policy": subscription.policy,
        "depth": subscription.depth,
        "delivered": subscription.delivered,
        "errors": subscription.errors,
        "dropped": subscription.dropped,
        "queued": subscription.queued,
    }
