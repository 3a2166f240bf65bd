/**
 * Where moon and sun stand, as far as a calendar needs it: the instant of a new moon (within about two minutes between
 * 1900 and 2100) and the sun's apparent longitude (within 0.01°). Formulas: J. Meeus, Astronomical Algorithms, chapters 25 and 49.
 * Instants are Julian days in universal time.
 */
const sinDegrees = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Amplitude in days; power of the eccentricity factor; multiples of sun anomaly M, moon anomaly M', moon latitude argument F. */
const newMoonTerms: ReadonlyArray<readonly [days: number, e: number, m: number, mPrime: number, f: number]> = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
];

/** The Julian day of new moon number `k`; number 0 is the one of 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t ** 3;
  const sunAnomaly = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moonAnomaly = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  let correction = -0.00017 * sinDegrees(node);
  for (const [days, e, m, mPrime, f] of newMoonTerms) {
    correction += days * eccentricity ** e * sinDegrees(m * sunAnomaly + mPrime * moonAnomaly + f * latitude);
  }
  return mean + correction - clockLagDays(t);
}

/** The sun's apparent longitude in degrees, 0 at the March equinox, 270 at the December solstice. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay - 2451545) / 36525;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sinDegrees(anomaly) +
    (0.019993 - 0.000101 * t) * sinDegrees(2 * anomaly) +
    0.000289 * sinDegrees(3 * anomaly);
  const aberration = -0.00569 - 0.00478 * sinDegrees(125.04 - 1934.136 * t);
  return (((mean + centre + aberration) % 360) + 360) % 360;
}

/** How far the Earth's rotation lags behind even time: a minute today, a little more each decade. */
function clockLagDays(centuries: number): number {
  const years = centuries * 100;
  return (62.92 + 0.32217 * years + 0.005589 * years * years) / 86_400;
}
