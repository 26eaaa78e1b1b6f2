// How the settings are laid out in the form: sections, labels, and the choices of each field.

/** Steps of a path: `programs[2].name` → ['programs', 2, 'name']. */
const steps = (path) => path.match(/[^.[\]]+/g).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const get = (settings, path) => steps(path).reduce((at, step) => at?.[step], settings);

/** Writes a value, or takes the field out; an object that is left empty goes too. */
export function set(settings, path, value) {
  const write = (at, [step, ...rest]) => {
    if (rest.length === 0) {
      if (value === undefined) delete at[step];
      else at[step] = value;
      return;
    }
    at[step] ??= typeof rest[0] === 'number' ? [] : {};
    write(at[step], rest);
    if (!Array.isArray(at) && !Array.isArray(at[step]) && Object.keys(at[step]).length === 0) delete at[step];
  };
  write(settings, steps(path));
}

export const sections = [
  { title: 'You', paths: ['name', 'phone', 'text', 'booking', 'mail'] },
  { title: 'Country and languages', paths: ['country', 'languages'] },
  { title: 'When the phone is answered', paths: ['time_zone', 'hours'] },
  { title: 'Places', paths: ['locations'] },
  { title: 'Programs', paths: ['programs'] },
  { title: 'Look', paths: ['theme'] },
  { title: 'Links', paths: ['policy', 'language_notice'] },
  { title: 'Where the page stands', paths: ['dedicated', 'idle_minutes'] },
];

export const labels = {
  name: 'Name', phone: 'Phone number', text: 'Number for text messages', booking: 'Page for booking',
  mail: 'Mail address', country: 'Country', languages: 'Languages', time_zone: 'Time zone',
  hours: 'Hours', days: 'Days', from: 'From', to: 'To', locations: 'Places', address: 'Address',
  programs: 'Programs', level: 'Level of care', format: 'Where', location: 'Place', tracks: 'For',
  sessions: 'Sessions', start: 'Starts', end: 'Ends', theme: 'Look', light: 'Light', dark: 'Dark',
  paper: 'Page', surface: 'Cards', tint: 'Selected', ink: 'Text', soft: 'Quiet text', edge: 'Edges',
  accent: 'Accent', care: 'Soon', now: 'Now', radius: 'Round corners, in pixels', font: 'Font',
  policy: 'Health data policy', language_notice: 'Notice of language services',
  dedicated: 'The page has a web address of its own', idle_minutes: 'Minutes until answers are cleared',
};

export const lists = {
  hours: { entry: 'time', fields: ['days', 'from', 'to'], fresh: { days: [], from: '', to: '' } },
  locations: { entry: 'place', fields: ['name', 'address'], fresh: { name: '' } },
  programs: {
    entry: 'program', fields: ['name', 'level', 'format', 'location', 'tracks', 'sessions'],
    fresh: { name: '', level: 'iop', format: 'in-person' },
  },
  'programs[].sessions': { entry: 'session', fields: ['days', 'start', 'end'], fresh: { days: [], start: '', end: '' } },
};

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const options = {
  days: { several: days.map((day, at) => [day, dayNames[at]]) },
  languages: { several: [['en', 'English'], ['es', 'Español']] },
  tracks: { several: [['substance-use', 'Drinking or drug use'], ['mental-health', 'Mental health'], ['co-occurring', 'Both together'],
    ['trauma', 'Trauma'], ['eating-disorder', 'Eating'], ['perinatal', 'Pregnancy and after birth'], ['older-adults', 'Older adults']] },
  country: { one: () => [['', 'United States, as usual'], ['us', 'United States'], ['uk', 'United Kingdom'], ['ie', 'Ireland'], ['ca', 'Canada'],
    ['au', 'Australia'], ['nz', 'New Zealand'], ['in', 'India'], ['other', 'Another country']] },
  level: { one: () => [['outpatient', 'Outpatient care'], ['iop', 'Intensive outpatient (IOP)'], ['php', 'Day program (PHP)'], ['residential', 'Residential care']] },
  format: { one: () => [['in-person', 'In person'], ['virtual', 'Online'], ['mixed', 'Some of both']] },
  font: { one: () => [['', 'As usual'], ['system', 'System'], ['humanist', 'Humanist'], ['rounded', 'Rounded'], ['serif', 'Serif']] },
  dedicated: { flag: true },
  radius: { number: true },
  idle_minutes: { number: true },
};
