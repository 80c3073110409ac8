// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fold } from "./fold.ts";

/** Words that say nothing about an offer, by language. Words that mean something in another language are left out. */
const lists: Readonly<Record<string, string>> = {
  de: `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass daß dem den denn der des die
    dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gibt hab habe
    haben hat hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes kann kein keine keinen können man
    mein meine meinem meinen meiner mich mir mit möchte muss nach nicht noch nur ob oder ohne rund sehr sein seine sich sie sind so soll
    suche über um und uns unser unsere unter vom von vor war was weil welche welcher wenn wer wie will wir wird wo wollen worden zu zum
    zur zwischen brauche braucht bitte mal etc usw bzw`,
  en: `a an and are as at be been but by can do does for from has have he her his how i if in into is it its me my no not of on or our she
    so some that the their them there they this to us was we were what when where which who will with you your need`,
  tr: `acaba ama bana ben bir bu çok da daha de en gibi hem her ile için ise ki mi mu nasıl ne nerede o olan olarak sen siz şu ve veya var ya`,
  ar: `في من إلى على عن مع هذا هذه ذلك التي الذي أن إن أو و ما لا كل كان هو هي هم أنا نحن`,
  uk: `а або але в ви від все для до з за й і із із-за їх її його на не ні о він вона ми про та так те то у це цей що щоб я як`,
  ru: `а без бы был в вы для до его ее если есть еще же за и из или их к как ко мы на не но о об он она они от по под при с со так то у уже что это я`,
  bg: `а ако без в ви все във да до е за и из или им как като ли ме ми на не ни но о от по при с са се си след със те то той тук ще`,
  ro: `a ai al ale am ar au ca că ce cu cum de din do e ea el eu este fi în îi la le mai ne nu o pe pentru prin sau se sunt să și un una unde`,
};

const stop = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/).map(fold)));

/** Whether a word says nothing by itself, in any of the languages we know. */
export const isStopWord = (form: string): boolean => stop.has(form);
