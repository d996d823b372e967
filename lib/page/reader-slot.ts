/** The page's reader, kept on the isolated world's own global: the page cannot see it, later injections can. */
export type Living = {
  /** False when it ended, or its extension was updated or removed and can no longer be spoken to. */
  isAlive(): boolean;
  end(): void;
};

type Slot = { sidelightReader?: Living };

/** @return null where nobody reads this page now. */
export function livingReader(world: object): Living | null {
  const { sidelightReader } = world as Slot;
  return sidelightReader?.isAlive() === true ? sidelightReader : null;
}

/** Puts a reader in the place of one that is no longer alive. */
export function takeSlot(world: object, reader: Living): void {
  (world as Slot).sidelightReader?.end();
  (world as Slot).sidelightReader = reader;
}
