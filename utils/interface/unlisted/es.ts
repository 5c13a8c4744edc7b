import { format } from '../../words/es/format.ts';
import type { UnlistedWords } from './en.ts';

export { format };

export const words: UnlistedWords = {
  title: 'Mi sitio no está en la lista',
  intro: 'Reachable solo lee sitios para los que alguien ha escrito un lector. Para uno nuevo hace falta:',
  takes: [
    'una página en el navegador que muestre de cada mensaje un identificador, quién lo escribió y cuándo. Lo que una página no muestra con seguridad se omite y se cuenta, nunca se adivina;',
    'alguien que programe, para escribir y probar el lector. La guía dice cómo;',
    'una descripción de la página para esa persona: su estructura, sin una palabra de nadie. No se envía nada: usted la copia, la lee y la entrega.',
  ],
  guide: 'Guía para colaboradores (en inglés)',
  open: 'Para copiar una descripción, abra su sitio en una pestaña, luego Reachable en ella, y elija «Mi sitio no está en la lista».',
  copy: (host) => `Copiar una descripción de ${host}`,
  copied: 'Copiado: la estructura de la página, sin una palabra de nadie.',
  see: 'Ver lo que se ha copiado',
};
