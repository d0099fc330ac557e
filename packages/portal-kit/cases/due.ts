/** How the last day of a limit stands to a day: the limit holds through its last day. */
export function dueOf(dueOn: string | null, today: string): 'none' | 'on' | 'today' | 'overdue' {
  if (dueOn === null) return 'none';
  if (dueOn === today) return 'today';
  return dueOn < today ? 'overdue' : 'on';
}
