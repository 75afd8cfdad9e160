/** Lists that go to the post office with letters. */
package fr.amiable.letter.posting;
