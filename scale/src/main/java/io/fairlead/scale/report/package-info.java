/** Puts figures into the pages of the documentation. */
package io.fairlead.scale.report;
