/** What is looked at before a letter is printed: the parties, the amounts, the sending. */
package fr.amiable.letter.check;
