"""Column names as people write them, and the term of a vocabulary that each of them means.

`PAIRS` was written in one go before any encoder was run on it, and is for reporting only. `TUNING` has a vocabulary of
its own; abbreviations, units and weights were chosen on it alone. No name stands in both.
"""

from typing import Final

__all__ = ["PAIRS", "TUNING", "TUNING_VOCABULARY", "VOCABULARY"]

VOCABULARY: Final[tuple[str, ...]] = (
    # weather
    "air temperature", "relative humidity", "wind speed", "wind direction", "atmospheric pressure", "rainfall",
    "snow depth", "solar radiation", "cloud cover", "dew point",
    # air quality
    "fine particulate matter", "ozone concentration", "nitrogen dioxide", "carbon monoxide", "sulfur dioxide",
    # services
    "request latency", "error rate", "requests per second", "cpu utilization", "memory usage", "disk space",
    "network traffic", "queue length", "active users",
    # machines
    "rotational speed", "vibration", "motor torque", "oil pressure", "bearing temperature", "electric current",
    "supply voltage",
    # energy
    "power consumption", "electricity price", "battery charge", "gas flow",
    # medicine
    "heart rate", "blood pressure", "blood glucose", "body weight", "oxygen saturation", "respiratory rate",
    "body temperature", "patient age",
    # business
    "sales revenue", "advertising spend", "stock price", "unemployment",
)  # fmt: skip

PAIRS: Final[tuple[tuple[str, str], ...]] = (
    ("outside_temp", "air temperature"),
    ("rel_hum_pct", "relative humidity"),
    ("windVelocity", "wind speed"),
    ("wind_bearing_deg", "wind direction"),
    ("barometer_hpa", "atmospheric pressure"),
    ("precip_mm", "rainfall"),
    ("snowpack_cm", "snow depth"),
    ("sunshine_wm2", "solar radiation"),
    ("cloudiness", "cloud cover"),
    ("dewpt", "dew point"),
    ("pm2_5", "fine particulate matter"),
    ("o3_ppb", "ozone concentration"),
    ("NO2", "nitrogen dioxide"),
    ("co_mg_m3", "carbon monoxide"),
    ("SO2_ugm3", "sulfur dioxide"),
    ("response_time_ms", "request latency"),
    ("failure_ratio", "error rate"),
    ("throughput_rps", "requests per second"),
    ("processor_load", "cpu utilization"),
    ("ram_used_gb", "memory usage"),
    ("free_storage", "disk space"),
    ("bandwidth_mbps", "network traffic"),
    ("backlog_size", "queue length"),
    ("loggedInUsers", "active users"),
    ("spindle_rpm", "rotational speed"),
    ("accelerometer_shake", "vibration"),
    ("engineTorqueNm", "motor torque"),
    ("lubricant_pressure", "oil pressure"),
    ("bearing_temp_c", "bearing temperature"),
    ("amps_phase_a", "electric current"),
    ("mains_volts", "supply voltage"),
    ("energy_demand_kwh", "power consumption"),
    ("tariff_eur_mwh", "electricity price"),
    ("state_of_charge", "battery charge"),
    ("gas_flowrate", "gas flow"),
    ("pulse_bpm", "heart rate"),
    ("systolicBP", "blood pressure"),
    ("sugar_mgdl", "blood glucose"),
    ("patient_mass_kg", "body weight"),
    ("spo2", "oxygen saturation"),
    ("breathing_freq", "respiratory rate"),
    ("fever_celsius", "body temperature"),
    ("years_old", "patient age"),
    ("turnover_usd", "sales revenue"),
    ("marketing_budget", "advertising spend"),
    ("share_value", "stock price"),
    ("jobless_share", "unemployment"),
    ("tempAmbientC", "air temperature"),
    ("humidity2m", "relative humidity"),
    ("gust_kmh", "wind speed"),
    ("irradiance", "solar radiation"),
    ("http_5xx", "error rate"),
)
"""(column name, term of `VOCABULARY`)."""

TUNING_VOCABULARY: Final[tuple[str, ...]] = (
    "soil moisture", "water level", "river discharge", "wave height", "sea surface temperature", "visibility",
    "coarse particulate matter", "carbon dioxide", "volatile organic compounds", "noise level",
    "page load time", "cache hits", "garbage collection pause", "thread count", "database connections", "uptime",
    "fuel consumption", "exhaust temperature", "coolant temperature", "conveyor speed", "tool wear", "valve position",
    "reactive power", "grid frequency", "wind power generation", "photovoltaic output", "heating demand",
    "cholesterol", "hemoglobin", "insulin dose", "sleep duration", "step count", "body mass index",
    "exchange rate", "interest rate", "inflation", "house price", "number of visitors", "inventory", "delivery delay",
)  # fmt: skip

TUNING: Final[tuple[tuple[str, str], ...]] = (
    ("soil_wetness", "soil moisture"),
    ("gauge_height_m", "water level"),
    ("streamflow_m3s", "river discharge"),
    ("sig_wave_ht", "wave height"),
    ("SST_degC", "sea surface temperature"),
    ("vis_km", "visibility"),
    ("pm10_ugm3", "coarse particulate matter"),
    ("co2_ppm", "carbon dioxide"),
    ("voc_index", "volatile organic compounds"),
    ("sound_db", "noise level"),
    ("pageload_ms", "page load time"),
    ("cacheHitCnt", "cache hits"),
    ("gc_time_ms", "garbage collection pause"),
    ("num_threads", "thread count"),
    ("db_conns", "database connections"),
    ("time_since_boot", "uptime"),
    ("fuel_l_100km", "fuel consumption"),
    ("exh_temp", "exhaust temperature"),
    ("coolantTempF", "coolant temperature"),
    ("belt_speed_mps", "conveyor speed"),
    ("cutter_abrasion", "tool wear"),
    ("valve_pos_pct", "valve position"),
    ("q_kvar", "reactive power"),
    ("freq_hz", "grid frequency"),
    ("windfarm_mw", "wind power generation"),
    ("pv_kw", "photovoltaic output"),
    ("heat_load", "heating demand"),
    ("ldl_chol", "cholesterol"),
    ("hgb", "hemoglobin"),
    ("insulin_iu", "insulin dose"),
    ("hours_slept", "sleep duration"),
    ("daily_steps", "step count"),
    ("bmi", "body mass index"),
    ("usd_eur_fx", "exchange rate"),
    ("int_rate", "interest rate"),
    ("cpi_yoy", "inflation"),
    ("home_value", "house price"),
    ("visitor_cnt", "number of visitors"),
    ("stock_on_hand", "inventory"),
    ("days_late", "delivery delay"),
)
"""(column name, term of `TUNING_VOCABULARY`)."""
