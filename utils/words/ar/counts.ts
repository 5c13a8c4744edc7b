import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { ArabicFormat } from './format.ts';
import { askForms } from './forms.ts';

export const counts = (f: ArabicFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': 'بلا معرّف',
    'no-time': 'بلا وقت مقروء',
    'no-sender': 'بلا مرسل',
    'no-direction': 'لا يُعرف يقينًا أواردة هي أم صادرة',
    draft: 'مسودات',
    pending: 'لم تُرسل بعد',
    future: 'بتاريخ في المستقبل',
    stale: 'بتاريخ أقدم من أن يصح',
    'other-account': 'من حساب ليس حساب عمل',
    private: 'خاصة',
    'order-unknown': 'بترتيب تعذّر تحديده',
  };
  const precisions: Record<Precision, string> = {
    ms: 'بدقة الملي ثانية',
    s: 'بدقة الثانية',
    minute: 'بدقة الدقيقة',
  };
  const clocks: Record<ClockSource, string> = {
    server: 'ساعة الخادم',
    site: 'ساعة الموقع',
    sender: 'ساعة المرسل (ترويسة Date)',
    device: 'ساعة هذا الحاسوب',
  };
  return {
    exclusions: {
      cc: 'رسائل بريد ورد فيها الموظف في خانة النسخة فقط',
      list: 'قوائم بريدية، أو الموظف ليس في خانة «إلى» ولا في النسخة',
      automated: 'آلية: روبوتات ونشرات وردود آلية',
      calendar: 'إشعارات التقويم',
      group: 'إلى مجموعة كاملة دون تخصيص أحد (@here و@channel)',
      unknown: 'تعذّر تحديد كيفية توجيهها إلى الموظف',
      own: 'رسائل الموظف نفسه',
      'not-a-person': 'من مرسلين عليهم علامة «ليس شخصًا»',
      none: 'مشاركات دردشة غير موجّهة إلى الموظف',
    },
    apart: {
      followUps: 'رسائل تابعة («شكرًا!»): بُعيد رسالة من الموظف نفسه، ولم يُرد عليها. خارج النسبة',
      noReplyNeeded: 'وضع الموظف عليها علامة: لا يلزم رد. خارج النسبة',
      elsewhere: 'وضع الموظف عليها علامة: تم الرد بطريقة أخرى (هاتفيًا أو شخصيًا). تُحسب متأخرة',
      seenWithin: 'تم الرد عليها في وقت لم يُقرأ، ضمن المهلة يقينًا. داخل النسبة',
      seenLate: 'تم الرد عليها في وقت لم يُقرأ، متأخرًا يقينًا. داخل النسبة',
      seenUnsure: 'تم الرد عليها في وقت لم يُقرأ، في المهلة أو متأخرًا. خارج النسبة',
      orderUnknown: 'السؤال والمشاركة في وقت واحد تقريبًا، والترتيب غير معروف. خارج النسبة',
      offHours: 'تم الرد عليها قبل مرور دقيقة عمل. داخل النسبة، خارج أوقات الرد',
      sameRoom: 'تم الرد عليها بمشاركة لاحقة في الغرفة نفسها، وليس مؤكدًا أنها للسائل. داخل النسبة',
      episodes: 'طُرحت في عدة رسائل قبل الرد، وتُحسب مرة واحدة من أولها',
      acknowledged: 'أُكّد استلامها بتفاعل. لا يُحسب ردًّا',
      skewed: 'ردود سبق تاريخها سؤالها بسبب اختلاف الساعات. تُحسب 0 دقيقة',
      mixedClocks: 'ردود أُخذ وقتها من ساعة غير ساعة سؤالها',
      unplaced: 'طلبات لا تليها أي ساعة عمل. ليست في أي أسبوع',
    },
    corrections: {
      place: 'مكان العمل',
      schedule: 'ساعات العمل',
      holiday: 'عطلة رسمية',
      target: 'المهلة بدقائق العمل',
      mark: 'علامة على طلب',
      person: 'المرسل',
      away: 'ملاحظة غياب',
      plan: 'الخطة: المنجز من المخطط',
      erased: 'سجلات محذوفة',
    },
    corrected: {
      working: 'يوم عمل',
      'no-reply-needed': 'لا يلزم رد',
      'answered-elsewhere': 'تم الرد بطريقة أخرى',
      none: 'سُحبت العلامة',
      'not-a-person': 'ليس شخصًا',
      person: 'شخص',
      'away-ended': 'انتهى',
      'away-changed': 'تغيّر',
      'every-site': 'كل المواقع',
    },
    correctedTargets: (chat, email) => `الدردشة ${f.decimal(chat)}، البريد ${f.decimal(email)}`,
    correctedFrom: (date) => `من ${date}`,
    correctedRange: (from, to) => `من ${from} إلى ${to}`,
    withheld: (site, rows) =>
      `${site}: ${rows.map(({ reason, count }) => `${withheld[reason]} (${f.count(count)})`).join('، ')}.`,
    timed: (site, asks, precision, clock) =>
      `${site}: ${f.plural(asks, askForms)}، التوقيت ${precisions[precision]} حسب ${clocks[clock]}.`,
  };
};
