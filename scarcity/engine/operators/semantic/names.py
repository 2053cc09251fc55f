"""What the name of a variable says, in plain words."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["words_of"]

_LONGEST: Final = 200
"""Characters of a name that are read; names come from data."""

# A capital begins a word, unless capitals go on (HTTPServer); digits are words of their own.
_WORD: Final = re.compile(r"[^\W\d_]+?(?=[A-Z][a-z])|[A-Z]+(?![a-z])|[^\W\d_][^\WA-Z\d_]*|\d+")
# Species whose digits belong to their names: PM2.5, pm2_5, NO2.
_JOINED: Final = re.compile(
    r"(?i)(?<![a-z])(pm)[_. ]?(2[_. p]?5|10|1)(?!\d)|(?<![a-z])(no|so|co|o|h|spo)([23])(?!\d)"
)
_SPLIT_PRE: Final = re.compile(
    r"(?i)(?<![a-z])(?:k?wh?|m|km|g|mg|ug|µg|μg|w|m3|l)[_ ]?/[_ ]?(?:m[23²³]?|s|h|l|dl|min)(?![a-z])"
)

_MEANING: Final[dict[str, str]] = {
    # quantities
    "temp": "temperature", "tmp": "temperature", "tmax": "maximum temperature", "tmin": "minimum temperature",
    "hum": "humidity", "rh": "relative humidity", "rel": "relative", "abs": "absolute",
    "press": "pressure", "pres": "pressure", "baro": "barometric pressure", "precip": "precipitation",
    "prcp": "precipitation", "rad": "radiation", "sol": "solar", "vel": "velocity", "spd": "speed", "dir": "direction",
    "deg": "degrees", "dist": "distance", "alt": "altitude", "lat": "latitude", "lon": "longitude", "lng": "longitude",
    "pos": "position", "acc": "acceleration", "freq": "frequency", "volt": "voltage", "volts": "voltage",
    "amp": "electric current", "amps": "electric current", "curr": "current", "pwr": "power", "pow": "power",
    "cons": "consumption", "gen": "generation", "prod": "production", "conc": "concentration", "vib": "vibration",
    "rpm": "rotational speed", "torq": "torque", "vol": "volume", "wt": "weight", "ht": "height", "lvl": "level",
    "vis": "visibility", "sig": "significant", "amb": "ambient", "env": "ambient", "ext": "exterior",
    "exh": "exhaust", "sst": "sea surface temperature", "pv": "photovoltaic", "ac": "alternating current",
    "dew": "dew", "dewpt": "dew point", "pt": "point", "cond": "conductivity",
    # air
    "pm25": "fine particulate matter", "pm10": "coarse particulate matter", "pm1": "ultrafine particulate matter",
    "no2": "nitrogen dioxide", "so2": "sulfur dioxide", "co2": "carbon dioxide", "co": "carbon monoxide",
    "o3": "ozone", "o2": "oxygen", "h2": "hydrogen", "nox": "nitrogen oxides", "ch4": "methane",
    "nh3": "ammonia", "voc": "volatile organic compounds", "aqi": "air quality index",
    # services
    "cpu": "cpu processor", "mem": "memory", "ram": "memory", "gc": "garbage collection", "db": "database",
    "conn": "connection", "conns": "connections", "req": "request", "reqs": "requests", "resp": "response",
    "err": "error", "errs": "errors", "lat_ms": "latency", "util": "utilization", "rps": "requests per second",
    "qps": "queries per second", "tps": "transactions per second", "net": "network", "io": "input output",
    "cnt": "count", "num": "number", "nb": "number", "avg": "average", "max": "maximum", "min": "minimum",
    "std": "deviation", "pct": "percent", "perc": "percent", "tot": "total", "qty": "quantity", "amt": "amount",
    "usr": "user", "svc": "service", "srv": "server", "msg": "message", "msgs": "messages",
    # medicine
    "hr": "heart rate", "bp": "blood pressure", "sbp": "systolic blood pressure", "dbp": "diastolic blood pressure",
    "bpm": "beats per minute", "spo2": "oxygen saturation", "resp_rate": "respiratory rate", "bmi": "body mass index",
    "hgb": "hemoglobin", "glc": "glucose", "gluc": "glucose", "chol": "cholesterol", "ldl": "ldl cholesterol",
    "hdl": "hdl cholesterol", "ecg": "electrocardiogram", "eeg": "electroencephalogram", "bw": "body weight",
    # money
    "rev": "revenue", "fx": "foreign exchange", "gdp": "gross domestic product", "cpi": "consumer price index",
    "yoy": "yearly change", "int_rate": "interest rate", "inv": "inventory", "mkt": "market", "ads": "advertising",
}  # fmt: skip
_UNITS: Final = frozenset([
    "c", "f", "k", "degc", "degf", "degk", "celsius", "fahrenheit", "kelvin", "hpa", "kpa", "mpa", "pa",
    "bar", "mbar", "psi", "mm", "cm", "m", "km", "mi", "ft", "kmh", "mps", "kph", "mph", "kn", "ms", "s",
    "sec", "us", "ns", "h", "w", "kw", "mw", "gw", "kwh", "mwh", "wh", "wm2", "kvar", "kva", "v", "kv",
    "mv", "a", "ma", "hz", "khz", "mhz", "ghz", "mb", "gb", "kb", "tb", "mbps", "gbps", "kbps", "b", "g",
    "kg", "mg", "ug", "lb", "lbs", "l", "ml", "dl", "mgdl", "mmol", "mmhg", "nm", "n", "j", "kj", "ppm",
    "ppb", "ugm3", "mgm3", "m3", "m3s", "m2", "usd", "eur", "gbp", "iu", "pct", "percent", "db", "lux",
])  # fmt: skip
"""Words that, behind another one, only say in what it is measured."""
_NUMBER: Final = re.compile(r"\d+")


def words_of(name: str) -> tuple[str, ...]:
    """The words that a name is made of, in lower case: abbreviations written out, units and bare numbers left out.

    Parameters
    ----------
    name
        In snake_case, camelCase, kebab-case or with spaces; the first 200 characters are read. A name that holds
        nothing else than units keeps them.

    >>> words_of("outdoorTemp_degC"), words_of("PM2.5 (µg/m³)"), words_of("HTTPServer_rps")
    (('outdoor', 'temperature'), ('fine', 'particulate', 'matter'), ('http', 'server', 'requests', 'per', 'second'))
    >>> words_of("<img src=x onerror=alert(1)>")
    ('img', 'src', 'x', 'onerror', 'alert')
    """
    text = _SPLIT_PRE.sub(" ", name[:_LONGEST])
    joined = _JOINED.sub(lambda m: f" {_species(m)} ", text)
    parts: list[str] = []
    for piece in joined.split():
        whole = piece.lower()
        parts += [whole] if whole in _MEANING else [word.lower() for word in _WORD.findall(piece)]
    parts = _split_units(parts)
    kept = [part for i, part in enumerate(parts) if not _is_unit(part, i)]
    spelt = [word for part in kept or parts for word in _MEANING.get(part, part).split()]
    return tuple(spelt)


def _species(match: re.Match[str]) -> str:
    if match[1]:
        digits = re.sub(r"\D", "", match[2])
        return f"pm{digits}"
    return f"{match[3].lower()}{match[4]}"


def _split_units(parts: list[str]) -> list[str]:
    """Units that were cut in two (m, 2; deg, C) are put together again."""
    out: list[str] = []
    for part in parts:
        if out and (part in ("2", "3") or out[-1] == "deg") and f"{out[-1]}{part}" in _UNITS:
            out[-1] += part
        else:
            out.append(part)
    return out


def _is_unit(part: str, place: int) -> bool:
    return bool(_NUMBER.fullmatch(part)) or (place > 0 and part in _UNITS)
