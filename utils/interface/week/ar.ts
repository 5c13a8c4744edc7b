import { format } from '../../words/ar/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: 'بلا عمل',
    from: (day) => `${day}: من`,
    until: (day) => `${day}: إلى`,
    add: 'إضافة ساعات',
    addOn: (day) => `إضافة ساعات: ${day}`,
    remove: (day, number) => `حذف الساعات ${number}: ${day}`,
    likeMonday: (first, last) => `استعمال ساعات ${first} حتى ${last}`,
    faults: {
      incomplete: 'يلزم إدخال الوقتين، أو حذف السطر بالعلامة ×.',
      nothing: 'الوقتان متساويان. يلزم اختيار نهاية لاحقة.',
      overlap: 'تبدأ هذه الفترة قبل انتهاء السطر السابق. يلزم اختيار بداية لاحقة.',
    },
  },
  zone: {
    label: 'المنطقة الزمنية',
    hint: 'تُحسب ساعات العمل بهذه المنطقة، وفي السفر أيضًا.',
    unknown: 'لا توجد منطقة زمنية بهذا الاسم. يمكن اختيار واحدة من القائمة، مثل Asia/Riyadh.',
    use: (zone) => `استعمال منطقة هذا الحاسوب: ${zone}`,
  },
  remote: {
    none: 'في المكتب أو بلا عمل',
    day: 'يوم كامل',
    morning: 'قبل الظهر',
    afternoon: 'بعد الظهر',
  },
};
