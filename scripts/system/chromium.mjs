import { existsSync } from 'node:fs';
import { installDebianPackages } from './packages.mjs';

/** The browser of the journeys. */
export function ensureChromium() {
  if (!existsSync('/usr/bin/chromium')) installDebianPackages('chromium');
}
