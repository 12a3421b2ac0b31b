import type { Language } from "#contract/words.ts";

const FORMS: Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** A date given as a year, a month or a day, said as exactly as it is given; what is no date stays as it is. */
export function sayDate(date: string, language: Language): string {
  const form = FORMS[date.split("-").length - 1];
  const day = new Date(date);
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || form === undefined || Number.isNaN(day.valueOf())) return date;
  return new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(day);
}
