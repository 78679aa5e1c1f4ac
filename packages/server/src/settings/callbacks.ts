import { refuse, wholeNumber, type Environment } from './environment.js';

/** When caseworkers call back, and how many people at a time. */
export interface Callbacks {
  /** Calls in one slot of 30 minutes; 0 offers no slots. */
  readonly perSlot: number;
  /** Minutes after midnight at UTC+5, on working days. */
  readonly from: number;
  readonly to: number;
}

const minutes = (hour: string, minute: string) => Number(hour) * 60 + Number(minute);

export function readCallbacks(env: Environment): Callbacks {
  const name = 'AMANAT_CALLBACK_HOURS';
  const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] =
    /^(\d\d):(00|30)-(\d\d):(00|30)$/.exec(env[name] || '09:00-18:00') ?? [];
  const [from, to] = [minutes(fromHour, fromMinute), minutes(toHour, toMinute)];
  if (!fromHour || from >= to || to > 24 * 60) refuse(name, 'hours such as 09:00-18:00');
  return { perSlot: wholeNumber(env, 'AMANAT_CALLBACKS_PER_SLOT', 0, 0, 1000), from, to };
}
