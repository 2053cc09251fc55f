"""What keys, pointer and wheel do to the picture, in a real browser."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.bare_page import bare_page

# A cross of five: the middle drives the right and the top, the left drives the middle; the bottom stands alone.
CROSS = """() => {
  const names = ['middle', 'right', 'left', 'top', 'bottom'];
  const places = [0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0.8, 0, 0, -0.8, 0];
  const links = [[0, 1, 1, 0.5, 9], [0, 3, 2, -0.4, 9], [2, 0, 1, 0.6, 9], [2, 0, 2, 0.2, 5]];
  window.cross = (seq, more = {}) => [
    {kind: 'frame', seq, names_id: 'cross', names, units: names.map(() => ''), strength: 'standard deviations',
     lags: [0, 1, 2].map(lag => ({after: `after ${lag} h`, short: `${lag} h`})),
     dimensions: 2, subject: 0, since: ['14:05'], certainty: ['unsure', 'fairly sure', 'sure'],
     state: {face: 'live', title: 'live', figures: '4 links'}, ...more},
    [new Float32Array(places).buffer, new Float32Array(names.flatMap(() => [1, 0.5, 0.3, 0, 0, 0, 0, NaN, NaN])).buffer,
     new Float32Array(links.flatMap(([s, t, lag, effect, flags]) =>
       [s, t, lag, effect, effect - 0.1, effect + 0.1, 0.97, flags, 2, 0, NaN, effect, NaN])).buffer]];
  window.view = make(500);
  view.frame(...cross(1));
}"""


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    with bare_page(browser) as watched:
        watched.page.evaluate(CROSS)
        watched.page.wait_for_selector(".sg[data-draws]")
        watched.page.locator(".sg-label", has_text="bottom").wait_for()
        yield watched.page


def at(page: Any, name: str) -> tuple[float, float]:
    """The middle of the label of a node."""
    box = page.locator(".sg-node", has_text=name).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def span(page: Any) -> float:
    """How far left and right are apart on the screen."""
    return at(page, "right")[0] - at(page, "left")[0]


def settle(page: Any) -> None:
    page.evaluate("() => wait(300)")


def selected(page: Any) -> list[str]:
    return page.evaluate("(view.root.dataset.selected ?? '').split('\\n').filter(Boolean)")


def test_arrow_keys_walk_along_links_and_escape_clears(page: Any) -> None:
    page.locator(".sg").focus()
    walked = []
    for key in ("ArrowUp", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowUp"):
        page.keyboard.press(key)
        walked += selected(page)
    # The first key takes the variable of interest; where no link leads, one stays.
    assert walked == ["middle", "right", "middle", "left", "middle", "top", "top"]
    assert page.evaluate("view.sent.at(-1)")["nodes"] == [3]
    page.keyboard.press("Escape")
    assert selected(page) == [] and page.evaluate("view.sent.at(-1)")["nodes"] == []


def test_slash_searches_enter_takes_the_first_escape_takes_none(page: Any) -> None:
    page.locator(".sg").focus()
    page.keyboard.press("/")
    page.keyboard.type("o")
    assert page.locator("[role=status]").inner_text() == "2 matches, first: top"
    page.keyboard.press("Enter")
    assert selected(page) == ["top"]
    assert page.evaluate("document.activeElement === view.root")
    page.keyboard.press("/")
    page.keyboard.type("left")
    page.keyboard.press("Escape")
    assert selected(page) == ["top"] and not page.locator(".sg-search").is_visible()


def test_the_wheel_zooms_to_the_pointer_and_f_fits_again(page: Any) -> None:
    before, (x, y) = span(page), at(page, "right")
    page.locator(".sg").focus()
    page.mouse.move(x, y)
    for _ in range(4):
        page.mouse.wheel(0, -120)
    settle(page)
    assert span(page) > 1.2 * before
    assert abs(at(page, "right")[0] - x) < 30  # what lies under the pointer stays there
    page.keyboard.press("f")
    settle(page)
    assert span(page) == pytest.approx(before, rel=0.02)


def test_the_wheel_scrolls_the_page_until_the_picture_has_the_focus(page: Any) -> None:
    before = span(page)
    page.evaluate("document.activeElement.blur()")
    page.mouse.move(400, 250)
    page.mouse.wheel(0, -240)
    settle(page)
    assert span(page) == pytest.approx(before, rel=0.01)


def test_a_drag_turns_in_space_and_shifts_a_flat_picture(page: Any) -> None:
    def drag(by: float) -> None:
        page.mouse.move(700, 420)
        page.mouse.down()
        page.mouse.move(700 + by, 420, steps=5)
        page.mouse.up()
        settle(page)

    page.locator(".sg").focus()
    page.keyboard.press("3")
    settle(page)
    before = span(page)
    drag(250)
    assert span(page) < 0.9 * before  # seen from the side
    page.keyboard.press("2")
    settle(page)
    (x, y), before = at(page, "middle"), span(page)
    drag(60)
    assert at(page, "middle")[0] == pytest.approx(x + 60, abs=12) and at(page, "middle")[1] == pytest.approx(
        y, abs=12
    )
    assert span(page) == pytest.approx(before, rel=0.02)
    assert selected(page) == []  # a drag is no click
    assert [m["value"] for m in page.evaluate("view.sent") if m["kind"] == "dimensions"] == [3, 2]


def test_a_double_click_comes_near_to_a_node_and_beside_all_goes_back(page: Any) -> None:
    before = span(page)
    page.mouse.dblclick(*at(page, "right"))
    settle(page)
    near = at(page, "right")[0] - at(page, "middle")[0]
    assert near > 0.7 * before  # it was half of it
    page.mouse.dblclick(700, 470)
    settle(page)
    assert span(page) == pytest.approx(before, rel=0.02)


def test_space_pauses_the_view_and_says_how_far_behind_it_is(page: Any) -> None:
    page.locator(".sg").focus()
    page.keyboard.press(" ")
    page.evaluate("for (let seq = 2; seq < 5; seq++) view.frame(...cross(seq))")
    assert page.locator(".sg-badge").inner_text() == "paused, 3 frames behind"
    assert page.evaluate("[view.root.dataset.seq, view.sent.at(-1).seq]") == ["1", 4]  # the engine goes on
    page.keyboard.press(" ")
    assert page.evaluate("view.root.dataset.seq") == "4" and not page.locator(".sg-badge").is_visible()


def test_a_card_comes_within_a_tenth_of_a_second(page: Any) -> None:
    told = """([x, y]) => new Promise(resolve => {
      const card = view.root.querySelector('.sg-card'), begin = performance.now();
      new MutationObserver(() => card.hidden || resolve([performance.now() - begin, card.innerText]))
        .observe(card, {attributes: true, childList: true});
      view.root.querySelector('.sg-stage').dispatchEvent(new PointerEvent('pointermove', {clientX: x, clientY: y}));
    })"""
    label = page.locator(".sg-link", has_text="+0.60").bounding_box()
    spot = [label["x"] + label["width"] / 2, label["y"] + label["height"] / 2]
    milliseconds, text = page.evaluate(told, spot)
    assert milliseconds < 100
    assert text.split("\n") == [
        "left → middle",
        "raises it after 1 h",
        "+0.60 [0.50, 0.70]",
        "sure: found in 97 % of resamples",
        "since 14:05",
        "+1 more lag",
    ]


def test_the_dock_tells_of_the_subject_the_selected_one_and_the_one_pointed_at(page: Any) -> None:
    title = page.locator(".sg-dock h3")
    assert title.inner_text() == "What drives middle"
    page.mouse.click(*at(page, "right"))
    assert selected(page) == ["right"] and title.inner_text() == "What drives right"
    page.mouse.move(*at(page, "top"))
    assert title.inner_text() == "What drives top"
    page.mouse.click(700, 470)
    assert selected(page) == [] and title.inner_text() == "What drives middle"
    page.locator(".sg-dock button", has_text="left").click()
    assert selected(page) == ["left"]


def test_a_click_with_shift_adds_and_a_click_on_a_link_takes_both_ends(page: Any) -> None:
    page.mouse.click(*at(page, "right"))
    page.keyboard.down("Shift")
    page.mouse.click(*at(page, "top"))
    page.keyboard.up("Shift")
    assert selected(page) == ["right", "top"]
    page.keyboard.press("Escape")
    page.mouse.move(700, 470)
    label = page.locator(".sg-link", has_text="+0.60").bounding_box()
    page.mouse.click(label["x"] + 4, label["y"] + 7)
    assert selected(page) == ["left", "middle"]


@pytest.mark.parametrize(
    ("face", "title", "detail"),
    [
        ("waiting", "waiting for data", "512 rows read; the first graph comes after 1,024 rows"),
        ("lost", "source lost", "broker away since 14:05, trying again"),
        ("throttled", "throttled", "memory at 91 %"),
        ("ended", "source ended", ""),
    ],
)
def test_every_state_has_a_face(page: Any, face: str, title: str, detail: str) -> None:
    state = {"face": face, "title": title, "detail": detail, "figures": "4 links"}
    page.evaluate("state => view.frame(...cross(2, {state}))", state)
    line = page.locator(".sg-state")
    assert line.get_attribute("data-face") == face and line.get_attribute("title") == detail
    assert line.inner_text() == f"{title} · 4 links"
    page.evaluate(
        """state => view.frame({...cross(3, {state})[0], names_id: 'none', names: [], units: []},
                               [0, 0, 0].map(() => new ArrayBuffer(0)))""",
        state,
    )
    assert page.locator(".sg-plate").inner_text().split("\n") == [part for part in (title, detail) if part]


def test_without_motion_beats_are_marks_and_nothing_goes_on_moving(browser: Any) -> None:
    with bare_page(browser) as watched:
        watched.page.emulate_media(reduced_motion="reduce")
        watched.page.evaluate(CROSS)
        watched.page.wait_for_selector(".sg[data-draws]")
        watched.page.locator(".sg").focus()
        watched.page.keyboard.press("ArrowUp")
        settle(watched.page)
        draws = "view.root.dataset.draws"
        before = watched.page.evaluate(draws)
        settle(watched.page)
        assert watched.page.evaluate(draws) == before
        assert watched.page.evaluate("view.root.dataset.calls") == "4"  # with the marks


def test_everything_has_a_name_and_a_focus_that_is_seen(page: Any) -> None:
    page.locator(".sg").focus()
    page.keyboard.press("o")
    nameless = """() => [...view.root.querySelectorAll('button, input, select, section, form, [role=toolbar]')]
      .filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.closest('label')))
      .map(e => e.outerHTML)"""
    assert page.evaluate(nameless) == []
    page.keyboard.press("Escape")
    ringed = """(e => e.matches('.sg *') && getComputedStyle(e).outlineStyle !== 'none' && e.textContent)
      (document.activeElement)"""
    seen = set()
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.add(page.evaluate(ringed))
    assert {"Find", "Fit", "2D", "Options", "Table", "left"} <= seen
