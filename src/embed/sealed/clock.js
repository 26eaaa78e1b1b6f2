// What time it is where the provider is. Only the browser knows the rules of time zones.

/** The minute of the week in a time zone at a moment, from Monday 0:00; undefined for an unknown zone. */
export function minuteOfWeek(timeZone, now = new Date()) {
  try {
    const format = new Intl.DateTimeFormat('en', {
      timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    });
    const { weekday, hour, minute } = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
    return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday) * 1440 + hour * 60 + Number(minute);
  } catch {
    return undefined;
  }
}
