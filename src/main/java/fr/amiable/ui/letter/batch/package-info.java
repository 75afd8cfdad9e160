/** One letter for several clients, each opened in turn. */
package fr.amiable.ui.letter.batch;
