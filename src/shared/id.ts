import { v7 } from 'uuid';

/** A new UUIDv7: unique, and in the order of creation, so that keys stay close together on disk. */
export function newId(): string {
  return v7();
}
