import { format } from '../../words/ar/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'لا يقرأ Reachable صفحة إلا بإذن، ولا يسجّل إلا الحسابات المعيّنة للعمل. تبقى الأوقات والمرسلون على هذا الحاسوب؛ ولا يُحفظ نص أي رسالة أبدًا. ولا تُقرأ النوافذ الخاصة أبدًا.',
  offices:
    'يعمل Roundcube وSOGo وMattermost وZulip وغيرها على عنوان الشركة نفسها: يلزم فتحهما ثم فتح Reachable واختيار «قراءة». لا تُراقَب تطبيقات الحاسوب والهاتف.',
  at: (name, host) => `${name} على ${host}`,
  allow: (name) => `السماح بالقراءة: ${name}`,
  status: {
    forbidden: 'لا تسمح المؤسسة بذلك. لا يُقرأ شيء هنا.',
    takenBack: 'لا قراءة: سُحب الإذن. ويبقى ما سُجّل.',
    notAllowed: 'غير مسموح. لا يُقرأ شيء هنا.',
    noWork: 'مسموح، لكن لم يُختر حساب عمل: لا يُسجّل شيء.',
    signedOut: (name, since) => `${name}: تسجيل الخروج منذ ${since}.`,
    changed: (since) => `تغيّرت هذه الصفحة: قد تكون القراءات منذ ${since} ناقصة.`,
    reading: 'القراءة جارية.',
    waiting: 'مسموح. تبدأ القراءة حالما تُفتح الصفحة.',
  },
  describe: 'نسخ وصف للصفحة للإبلاغ عن خلل',
  described: 'نُسخ: بنيتها فقط، بلا كلمة من أحد.',
  recorded: 'حساب عمل، يُسجّل',
  counted: 'يُعدّ فقط ولا يُحفظ أبدًا',
  noAccount: (name) => `لم يظهر أي حساب بعد. يلزم فتح ${name} في علامة تبويب وتسجيل الدخول.`,
};
