/** Whether a name stands right beside a description: "Lea Moss, a guard", "a guard, Lea Moss," or "a guard named Lea Moss". */
export function isApposed(before: string, after: string): boolean {
  return (
    /\p{Lu}[\p{L}’'.-]+ \p{Lu}[\p{L}’'.-]+(?: [^.!?”"]*)?, (?:and )?$/u.test(before) ||
    /^,? (?:named |called |identified as )?(?:(?:former|current|interim) )?(?:\p{Lu}[\p{L}’'.-]+ |[a-z]+ ){0,5}?\p{Lu}[\p{L}’'.-]+ \p{Lu}[\p{L}’'-]+(?=[,.;]|$)/u.test(
      after,
    )
  );
}
