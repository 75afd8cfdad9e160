/** What a letter is about, gathered from the desk: the parties, the accounts, what is contested, the earlier letters. */
package fr.amiable.letter.matter;
