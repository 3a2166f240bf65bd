import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/vi';
import type { PlainDate } from '#shared/plain-date.ts';
import { cityDay } from './city-dates.ts';
import { text } from './text.ts';
import { useLanguage, useWords } from './words.ts';
import './calendar.css';

export interface CalendarProps {
  readonly value: PlainDate | null;
  readonly onChange: (day: PlainDate) => void;
  readonly today: PlainDate;
  readonly earliest?: PlainDate | undefined;
  readonly latest?: PlainDate | undefined;
}

const classNames = {
  calendarHeader: 'ui-calendar-head',
  calendarHeaderControl: 'ui-icon-button',
  calendarHeaderControlIcon: 'ui-calendar-arrow',
  calendarHeaderLevel: 'ui-calendar-level',
  month: 'ui-calendar-month',
  weekday: 'ui-calendar-weekday',
  day: 'ui-calendar-day',
  monthsList: 'ui-calendar-list',
  yearsList: 'ui-calendar-list',
  monthsListControl: 'ui-calendar-cell',
  yearsListControl: 'ui-calendar-cell',
};

/** A month to pick a day from. Loaded only when somebody opens it: import it with `lazy`. */
export default function Calendar({ value, onChange, today, earliest, latest }: CalendarProps) {
  const { language } = useLanguage();
  const say = useWords(text);
  return (
    <DatePicker
      className="ui-calendar"
      classNames={classNames}
      value={value}
      defaultDate={value ?? today}
      minDate={earliest}
      maxDate={latest}
      locale={language}
      monthLabelFormat="M-YYYY"
      onChange={(day) => day && onChange(day)}
      getDayAriaLabel={cityDay}
      getDayProps={(day) => ({ 'data-today': day === today || undefined })}
      ariaLabels={{ previousMonth: say.previous, nextMonth: say.next, previousYear: say.previous, nextYear: say.next }}
    />
  );
}
