/** The exhibits of a case: their list, their details, the ways to add some. */
package fr.amiable.ui.exhibit;
