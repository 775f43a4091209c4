/** A month to choose a day from, for a field in which it can be typed as well. Weeks begin on Monday. */
import {
  Calendar,
  DayOfWeek,
  defaultCalendarStrings,
  type CalendarStrings,
} from '@fluentui/react-calendar-compat';
import { toIsoDate, partsOf, type IsoDate } from '../../plan/read/dates/calendar';

const STRINGS: CalendarStrings = {
  ...defaultCalendarStrings,
  goToToday: 'Show today',
  prevMonthAriaLabel: 'Previous month',
  nextMonthAriaLabel: 'Next month',
  prevYearAriaLabel: 'Previous year',
  nextYearAriaLabel: 'Next year',
  prevYearRangeAriaLabel: 'Earlier years',
  nextYearRangeAriaLabel: 'Later years',
  monthPickerHeaderAriaLabel: '{0}, choose another year',
  yearPickerHeaderAriaLabel: '{0}, choose another month',
  selectedDateFormatString: 'Chosen: {0}',
  todayDateFormatString: 'Today is {0}',
};

interface DayPickerProps {
  /** `null` opens the present month with nothing chosen. */
  readonly value: IsoDate | null;
  readonly today: IsoDate;
  readonly onChoose: (date: IsoDate) => void;
  /** Called when the calendar is left without a choice. */
  readonly onDismiss: () => void;
}

export function DayPicker({ value, today, onChoose, onDismiss }: DayPickerProps) {
  return (
    <Calendar
      today={localDate(today)}
      {...(value === null ? {} : { value: localDate(value) })}
      firstDayOfWeek={DayOfWeek.Monday}
      isMonthPickerVisible={false}
      showMonthPickerAsOverlay
      highlightSelectedMonth
      strings={STRINGS}
      onDismiss={onDismiss}
      onSelectDate={(date) => {
        const day = toIsoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
        if (day !== null) onChoose(day);
      }}
    />
  );
}

/** Midnight in the user's own time zone, by which the calendar counts. */
function localDate(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
}
