import { format } from '../../words/pt/format.ts';
import type { UnlistedWords } from './en.ts';

export { format };

export const words: UnlistedWords = {
  title: 'Meu site não está na lista',
  intro: 'O Reachable lê só sites para os quais alguém escreveu um leitor. Para um novo é preciso:',
  takes: [
    'uma página no navegador que mostre de cada mensagem um identificador, quem a escreveu e quando. O que uma página não mostra com certeza é omitido e contado, nunca adivinhado;',
    'alguém que programe, para escrever e testar o leitor. O guia diz como;',
    'uma descrição da página para essa pessoa: a estrutura, sem uma palavra de ninguém. Nada é enviado: você a copia, lê e entrega.',
  ],
  guide: 'Guia para colaboradores (em inglês)',
  open: 'Para copiar uma descrição, abra o seu site em uma aba, depois o Reachable nela, e escolha “Meu site não está na lista”.',
  copy: (host) => `Copiar uma descrição de ${host}`,
  copied: 'Copiado: a estrutura da página, sem uma palavra de ninguém.',
  see: 'Ver o que foi copiado',
};
