export type {
  BookingNotice,
  BookingNoticeKind,
  BookingNotices as BookingNoticePage,
} from '../../kernel/wire';
