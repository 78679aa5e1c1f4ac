import type { WorkCalendar } from '@amanat/rules/work-calendar';
import { isWorkCalendar } from '@amanat/rules/work-calendar';
import { jsonIn, refuse, type Environment } from './environment.js';

/** The calendar in the file of AMANAT_WORK_CALENDAR_FILE; null without one. */
export function readWorkCalendar(env: Environment): WorkCalendar | null {
  const name = 'AMANAT_WORK_CALENDAR_FILE';
  const file = env[name];
  if (!file) return null;
  const found = jsonIn(name, file);
  return isWorkCalendar(found)
    ? found
    : refuse(
        name,
        'a file {"source": {"title", "url"}, "years": {"2026": {"daysOff": ["2026-01-01"], "workingDays": []}}}',
      );
}
