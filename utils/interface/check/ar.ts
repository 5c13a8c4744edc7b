import { askForms } from '../../words/ar/forms.ts';
import { format } from '../../words/ar/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${format.plural(rows, askForms)} (${week})، ومن أيام المكتب في الأسابيع السابقة ${format.plural(before, askForms)}`;

export const words: CheckWords = {
  title: 'Reachable: التحقق من تقرير',
  heading: 'التحقق من تقرير',
  means:
    'يُرجى اختيار ملف JSON لتقرير أسبوعي: يُعاد حساب كل رقم فيه من صفوفه، هنا على هذا الجهاز. لا يُسجَّل شيء ولا يُرسَل، ولا حاجة إلى أي إذن. أما ملف HTML فيمكن مقارنة بصمته SHA-256.',
  choose: 'اختيار ملف، أو إفلاته على هذه الصفحة',
  computing: ['جارٍ حساب ', '…'],
  follows: (figures, rows, week, before) =>
    `كل الأرقام (${format.count(figures)}) مستنتجة من الصفوف: ${basis(rows, week, before)}.`,
  differs: (values, rows, week, before) =>
    `قيم في الملف لا تُستنتج من صفوفه: ${format.count(values)}. الصفوف: ${basis(rows, week, before)}.`,
  notComputed:
    'ما أُخذ كما يذكره الملف: وقت وصول كل طلب ووقت الرد عليه، ومكان الموظف، والوقت المرصود، وما لم يُحسب طلبًا، والعلامات، وساعات العمل في الأسابيع السابقة، وأيام الفترة التجريبية التي تُحسب منها المقارنة. ومقارنة خمسة طلبات بصندوق بريدك تتحقق من الأوقات؛ أما تاريخ وصول بصمة SHA-256 للتقرير إليك فيثبت أن شيئًا لم يتغير منذ ذلك الحين.',
  differences: {
    caption: 'الاختلافات',
    captionFirst: (listed, all) => `الاختلافات: المعروض ${format.count(listed)} من ${format.count(all)}`,
    where: 'الموضع في الملف',
    file: 'حسب الملف',
    rows: 'حسب الصفوف',
    nothing: 'لا شيء',
  },
  fingerprint: {
    title: 'هل هو الملف الذي ذكرته رسالة البريد؟',
    of: ['بصمة SHA-256 للملف ', ':'],
    field: 'بصمة SHA-256 في رسالة البريد',
    paste: 'تذكر رسالة البريد بصمة ملف HTML. يمكن لصقها هنا للمقارنة.',
    digits: (wanted, given) =>
      `عدد الأرقام الست عشرية في بصمة SHA-256 هو ${format.count(wanted)}، وعددها هنا ${format.count(given)}. يُرجى نسخها من رسالة البريد مرة أخرى.`,
    same: 'متطابقة: هذا هو الملف نفسه دون تغيير.',
    other: 'غير متطابقة: هذا ملف آخر، أو أنه عُدّل. يُرجى طلب الملف الذي ذكرته رسالة البريد.',
  },
};
