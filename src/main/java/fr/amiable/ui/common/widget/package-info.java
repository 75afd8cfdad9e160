/** What screens are made of: headers, cards, chips, table columns, empty states and passing notices. */
package fr.amiable.ui.common.widget;
