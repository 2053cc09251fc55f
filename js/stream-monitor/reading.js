// Values of a variable as people read them.

import { number, shareText } from "../shared/words.js";

const MOST = 10; // digits

/** Three significant digits, or as many as tell values apart where they lie between `low` and `high`, but no finer than a
 *  thousandth of what lies between these. */
export function reading(value, low = null, high = null) {
  if (value === null || !Number.isFinite(value)) return "–";
  const [size, span] = [Math.abs(value), high === null || low === null ? 0 : high - low];
  if (size >= 1e15 || !(span > 0) || !Number.isFinite(span)) return number(value);
  const least = 10 ** (Math.floor(Math.log10(span)) - 3);
  if (size < 100 * least) return number(Math.round(value / least) * least);
  const order = Math.floor(Math.log10(size));
  const digits = Math.min(MOST, order - Math.floor(Math.log10(span)) + 2);
  if (digits <= 3) return number(value);
  const decimals = Math.max(0, digits - 1 - order);
  const text = size.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return value < 0 ? `−${text}` : text;
}

/** A share of missing values; never 0 % where some are missing. */
export const missingText = (share) => (!share ? "" : share < 0.01 ? "less than 1 % missing" : share === 1 ? "no value yet" : `${shareText(Math.min(share, 0.99))} missing`);

/** The value at a height between `low` and `high`. */
export const valueAt = (height, low, high) => (Number.isNaN(height) || low === null || high === null ? null : low * (1 - height) + high * height);
