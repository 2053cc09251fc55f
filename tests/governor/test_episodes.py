"""What was taken and given back, in sentences, from the audit."""

from scarcity.governor import PolicyRule
from scarcity.governor.actions import ACTIONS, SCALE_UP
from scarcity.governor.episodes import PAST, episodes, sentence
from scarcity.governor.explain import time_of_day
from tests.governor.figures import CPU, Dials, Subsystem, governed

FLUSH = PolicyRule("mem_util", 0.9, "flush_cache", clear_threshold=0.82, cooldown_s=10.0)


class Cache:
    def __init__(self, does=True):
        self.does = does

    def flush_cache(self, factor):
        return self.does


class Talkative(Subsystem):
    def describe_action(self, action):
        return "the engine refreshes every 4th window"


async def run(dials, then, policies, seconds=10.0, **subsystems):
    async with governed(dials, policies, **subsystems) as (governor, clock):
        await clock.advance(seconds)
        dials.figures = then
        await clock.advance(60.0)
        return governor.audit, governor.shares


async def test_an_episode_lasts_from_the_first_step_to_the_last():
    audit, shares = await run(Dials(cpu_util=0.95), {"cpu_util": 0.2}, {"mpie": [CPU]}, mpie=Subsystem())
    assert len(audit) > 3 and shares == {}
    (episode,) = episodes(audit)
    assert (episode.first, episode.last, episode.given_back) == (audit[0], audit[-1], True)
    assert episode.lowest == min(record.share_after for record in audit)
    words = sentence(episode, None, names={"mpie": "the engine"})
    assert words == (
        f"From {time_of_day(audit[0].time)} to {time_of_day(audit[-1].time)} the engine did less work at a time, "
        f"down to {100 * episode.lowest:.0f} % of its work per step, because load of the processors was 95 %, "
        "above 85 %; all was given back."
    )


async def test_what_holds_is_told_in_the_subsystem_s_own_words():
    dials, engine = Dials(cpu_util=0.95), Talkative()
    async with governed(dials, {"mpie": [CPU]}, mpie=engine) as (governor, clock):
        await clock.advance(5.0)
        (episode,) = episodes(governor.audit)
        words = sentence(episode, governor.shares["mpie"]["reduce_batch"], engine)
    assert words == (
        f"Since {time_of_day(episode.first.time)} the engine refreshes every 4th window, because load of "
        "the processors was 95 %, above 85 %."
    )
    assert not episode.given_back


async def test_the_next_time_is_another_episode():
    dials = Dials(cpu_util=0.95)
    async with governed(dials, {"mpie": [CPU]}, mpie=Subsystem()) as (governor, clock):
        for load in (0.95, 0.2, 0.95):
            dials.figures = {"cpu_util": load}
            await clock.advance(60.0)
        first, second = episodes(governor.audit)
        shares = governor.shares
    assert first.given_back and not second.given_back and shares


async def test_a_beginning_that_the_audit_has_lost_gives_no_reason():
    audit, _ = await run(Dials(cpu_util=0.95), {"cpu_util": 0.2}, {"mpie": [CPU]}, mpie=Subsystem())
    (episode,) = episodes(audit[-2:])
    assert not episode.complete and "because" not in sentence(episode, None)
    assert sentence(episode, 0.5).startswith("Since before ")


async def test_what_is_done_again_soon_is_told_once():
    audit, _ = await run(Dials(mem_util=0.95), {"mem_util": 0.1}, {"memory": [FLUSH]}, 35.0, memory=Cache())
    (episode,) = episodes(audit)
    assert episode.kind == "once" and episode.count == len(audit) > 1
    assert f"freed what it could, {len(audit)} times until" in sentence(episode, None)


async def test_a_refusal_is_told():
    audit, _ = await run(
        Dials(mem_util=0.95), {"mem_util": 0.1}, {"memory": [FLUSH]}, memory=Cache(does=False)
    )
    (episode,) = episodes(audit)
    assert episode.kind == "refused"
    assert "memory was asked to give way (flush_cache)" in sentence(episode, None)


async def test_what_was_let_go_by_a_stop_counts_as_given_back():
    dials = Dials(cpu_util=0.95)
    async with governed(dials, {"mpie": [CPU]}, mpie=Subsystem()) as (governor, clock):
        await clock.advance(5.0)
    assert governor.shares == {}
    (episode,) = episodes(governor.audit)
    assert sentence(episode, None).endswith("all was given back when it was let go.")


def test_every_action_has_words_for_when_it_is_over():
    assert PAST.keys() == ACTIONS.keys() - {SCALE_UP}


def test_nothing_done_is_no_episode():
    assert episodes(()) == []
