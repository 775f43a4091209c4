/** "just now", "a minute ago", "3 hours ago"; `minutes` are whole and not negative. */
export function agoInWords(minutes: number): string {
  if (minutes < 1) return 'just now';
  if (minutes === 1) return 'a minute ago';
  if (minutes < 60) return `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours === 1 ? 'an hour ago' : hours < 24 ? `${hours} hours ago` : 'more than a day ago';
}
