import { format } from '../../words/ar/format.ts';
import { askForms } from '../../words/ar/forms.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable: العمل من المنزل',
  office: 'Reachable: في المكتب',
  off: 'Reachable: خارج وقت العمل',
};

export const words: NoticeWords = {
  title: 'Reachable: الإشعارات',
  places,
  toolbar: {
    calm: (place, waiting) => `${place}. في الانتظار: ${format.plural(waiting, askForms)}.`,
    near: (place, waiting) =>
      `${place}. في الانتظار: ${format.plural(waiting, askForms)}. هناك ما توشك مهلته أن تنتهي.`,
    late: (place, waiting) => `${place}. في الانتظار: ${format.plural(waiting, askForms)}. هناك ما هو متأخر.`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? `في انتظار الرد: ${format.plural(asks, askForms)}`
        : `في انتظار الرد: ${format.plural(asks, askForms)} (${format.list(names)})`,
    one: (sites, due) => `${format.list(sites)}: ضمن المهلة حتى ${due}.`,
    several: (sites, due) => `${format.list(sites)}: الأول ضمن المهلة حتى ${due}.`,
    buttons: { snooze: 'التذكير لاحقًا', 'no-reply-needed': 'لا يلزم رد' },
  },
  question: {
    title: 'العمل من المنزل اليوم؟',
    message: 'تسري الإجابة من بداية اليوم.',
    click: 'النقر يفتح مفتاح ذلك.',
    yes: 'نعم، من المنزل',
    no: 'لا',
  },
  promise: {
    title: (time) => `هل حانت العودة؟ كان الموعد ${time}`,
    kept: 'العودة خلال خمس دقائق بعده لا تزال التزامًا بالوعد.',
    late: 'الغياب المعلن ما زال جاريًا.',
    back: 'تمت العودة',
  },
  week: {
    title: 'التقرير الأسبوعي عن سرعة الاستجابة جاهز',
    message: 'انتهى أسبوع العمل. النقر يفتح التقرير للاطلاع عليه وتسليمه.',
  },
};
