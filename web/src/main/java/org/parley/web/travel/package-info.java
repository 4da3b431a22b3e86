/** Taking a consultation along as one file, and bringing back the comments written in it. */
@NullMarked
package org.parley.web.travel;

import org.jspecify.annotations.NullMarked;
