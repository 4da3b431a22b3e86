package org.parley.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;

/** Stands before every use case and lets only callers pass who hold the declared right. */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PermissionCheck implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var right = call.getMethod().getAnnotation(Permitted.class).value();
        if (!caller.may(right, consultation(call))) {
            throw caller.signedIn() ? new NotPermitted(right.name()) : new SignInNeeded();
        }
        return call.proceed();
    }

    private static @Nullable Slug consultation(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(Slug.class::isInstance)
                .map(Slug.class::cast)
                .findFirst()
                .orElse(null);
    }
}
