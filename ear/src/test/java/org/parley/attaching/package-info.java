/** Files that go with submissions, on the running product. */
@NullMarked
package org.parley.attaching;

import org.jspecify.annotations.NullMarked;
