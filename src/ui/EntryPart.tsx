import type { ComponentChildren } from 'preact';

export type PartLevel = 2 | 3;

/** One titled part of an entry. */
export function EntryPart({
  title,
  level,
  children,
}: {
  title: string;
  level: PartLevel;
  children: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <section class="entry-part">
      <Heading class="entry-part-title">{title}</Heading>
      {children}
    </section>
  );
}
