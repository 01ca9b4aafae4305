export type {
  CalendarDay,
  CalendarPlan,
  MyCalendar as CalendarPage,
  Wait as CalendarWait,
} from '../../kernel/wire';
