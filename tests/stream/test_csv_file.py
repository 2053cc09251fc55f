import gzip
import warnings
from pathlib import Path

import numpy as np
import pytest

from scarcity.errors import DataError, MissingDependencyError, SchemaError, SourceError
from scarcity.stream import CsvSource, RowBatch, as_source, read_recordings
from scarcity.stream.sources import parquet_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


def read(path: Path, text: str, chunk: int | None = None) -> RowBatch:
    path.write_text(text)
    (batch,) = read_recordings(CsvSource(path, chunk_rows=chunk))
    return batch


@pytest.mark.parametrize("chunk", [1, 2, 100])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a,b,c\n1,2,3\n4,5,6\n7,8",
            r"rows\.csv, line 4: expected 3 fields as in the header, found 2; .*fetch",
        ),
        ("a,b,c\n1,2,3\n4,5\n7,8,9\n", "line 3: expected 3 fields as in the header, found 2"),
        ("a,b,c\n1,2,3\n4,5,6,7\n8,9,1\n", "line 3: expected 3 fields as in the header, found 4"),
        ('a,b\n1,2\n"3","4"\n"5","6', "line 4: a quoted field is never closed"),
        ('a,b\n1,2\n"3",4\n"5"\n', "line 4: expected 2 fields as in the header, found 1"),
    ],
)
def test_lines_with_another_number_of_fields_are_refused_by_line(
    file: Path, text: str, message: str, chunk: int
) -> None:
    with pytest.raises(SourceError, match=message):
        read(file, text, chunk)


def test_the_rows_before_a_truncated_line_are_read(file: Path) -> None:
    file.write_text("a,b\n1,2\n3,4\n5,6\n7")
    seen: list[list[float]] = []
    source = CsvSource(file, chunk_rows=2)
    with pytest.raises(SourceError, match="line 5: expected 2 fields"):
        for batch in source.rows():
            seen += batch.values.tolist()
    assert seen == [[1, 2], [3, 4], [5, 6]]


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ("", DataError, "got an empty file"),
        ("a,b\n", DataError, "at least 2 rows .*got 0"),
        ("a,b\n1,2\n", DataError, "at least 2 rows .*got 1"),
        ("a,b,a\n1,2,3\n4,5,6\n", SchemaError, r"rows\.csv: .*'a' more than once"),
        ("0.5,-1\n1,2\n3,4\n", DataError, r"column names in the first line, got the numbers .*header=None"),
        ("a,b\n1,2\n3,warm\n", SchemaError, r"rows\.csv: .*column 'b' holds text: 'warm' in row 1"),
        ("a,wind\n1,NW\n2,SE\n", SchemaError, "column 'wind' holds text: 'NW' in row 0"),
    ],
)
def test_files_without_a_usable_table_are_refused(
    file: Path, text: str, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        read(file, text)


def test_text_in_a_later_chunk_is_found_with_its_row(file: Path) -> None:
    lines = [f"{i},{i}" for i in range(10)]
    lines[7] = "7,broken"
    with pytest.raises(SchemaError, match=r"column 'b' holds text: 'broken' in row 7.*mend that value"):
        read(file, "a,b\n" + "\n".join(lines), chunk=3)


@pytest.mark.parametrize(
    ("text", "columns", "times"),
    [
        ("time,a\n2020-01-01 00:00,1\n2020-01-01 01:00,2\n", ("a",), "2020-01-01T01"),
        ("Date,a\n01/31/2020,1\n02/01/2020,2\n", ("a",), "2020-02-01"),
        (",a\n2020-01-01,1\n2020-01-02,2\n", ("a",), "2020-01-02"),
        ("when,a\n2020-01-01T00:00Z,1\n2020-01-02T00:00+01:00,2\n", ("a",), "2020-01-01T23"),
        ("timestamp,a\n100.5,1\n101.5,2\n", ("a",), 101.5),
        (",a\n0,1\n1,2\n", ("a",), None),
        ("id,a\n0,1\n1,2\n", ("id", "a"), None),
        ("0,1,2\n1,2,3\n4,5,6\n", ("0", "1", "2"), None),
        ("a;b\n1;2\n3;4\n", ("a", "b"), None),
        ("a\tb\r\n1\t2\r\n3\t4\r\n", ("a", "b"), None),
        ('"a","b, c"\n1,"2"\n3,4\n', ("a", "b, c"), None),
        ("\ufeffa,b\n1,2\n\n3,4\n\n", ("a", "b"), None),
        ("a\n1\n2\n", ("a",), None),
    ],
)
def test_headers_times_and_separators(file: Path, text: str, columns: tuple[str, ...], times: object) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        batch = read(file, text)
    assert batch.columns == columns
    assert len(batch) == 2
    if times is None:
        assert batch.times is None
    else:
        assert batch.times is not None
        assert batch.times[1] == (times if isinstance(times, float) else np.datetime64(str(times)))


@pytest.mark.parametrize("chunk", [1, 2, 3, 100])
def test_a_quoted_field_may_hold_line_breaks(file: Path, chunk: int) -> None:
    batch = read(file, 'a,b\n1,2\n"3\n",4\n5,"6"\n7,8\n', chunk)
    assert batch.values.tolist() == [[1, 2], [3, 4], [5, 6], [7, 8]]


def test_kinds_widen_over_chunks_and_gaps_stay_missing(file: Path) -> None:
    batch = read(file, "a,b\n1,True\n2,\n3.5,False\n,True\n", chunk=1)
    np.testing.assert_array_equal(batch.values, [[1, 1], [2, np.nan], [3.5, 0], [np.nan, 1]])


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes("temp\xe9rature,b\n1,2\n3,4\n".encode("latin-1"))
    with pytest.raises(SourceError, match="line 1: not UTF-8"):
        read_recordings(tmp_path / "latin.csv")
    (tmp_path / "packed.csv.gz").write_bytes(gzip.compress(b"a,b\n1,2\n3,4\n")[:12])
    with pytest.raises(SourceError, match="line 1: the compressed data"):
        read_recordings(tmp_path / "packed.csv.gz")


def test_progress_is_told_in_bytes(file: Path) -> None:
    file.write_text("a,b\n" + "1,2\n" * 50_000)
    source = CsvSource(file, chunk_rows=1000)
    told = [source.progress for _ in source.rows()]
    assert told == sorted(told)
    assert 0 < told[0] < 0.5
    assert (told[-1], source.total_rows) == (1.0, 50_000)


def test_files_that_are_not_there_suggest_their_neighbours(file: Path) -> None:
    file.write_text("a\n1\n2\n")
    with pytest.raises(DataError, match=r"found no file .*Did you mean 'rows\.csv'\?"):
        as_source(file.with_name("row.csv"))
    with pytest.raises(DataError, match="got the directory"):
        as_source(file.parent)
    (file.parent / "rows.xlsx").write_text("")
    with pytest.raises(DataError, match=r"ends in one of \.csv.*\.parquet"):
        as_source(file.parent / "rows.xlsx")


def test_parquet_that_is_cut_off_or_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "rows.parquet"
    path.write_bytes(b"PAR1 and no more")
    pytest.importorskip("pyarrow")
    with pytest.raises(SourceError, match=r"rows\.parquet: not a whole Parquet file"):
        as_source(path)

    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(parquet_file, "import_module", absent)
    with pytest.raises(MissingDependencyError, match=r"pip install 'scarcity\[sources\]'"):
        as_source(path)
