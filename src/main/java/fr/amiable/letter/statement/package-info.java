/** Statements of account on paper. */
package fr.amiable.letter.statement;
