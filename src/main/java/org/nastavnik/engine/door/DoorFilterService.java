package org.nastavnik.engine.door;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.filter.FilterQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/** Offers a list of tasks that is meant for some groups to their members alone; the others never see its name. */
public class DoorFilterService extends FilterServiceImpl {

    /** The property of a filter that names the groups it is meant for; a filter without it is everybody's. */
    public static final String FOR_GROUPS = "groups";

    @Override
    public FilterQuery createFilterQuery() {
        return new OwnFilters(commandExecutor);
    }

    @Override
    public FilterQuery createTaskFilterQuery() {
        return createFilterQuery().filterResourceType(EntityTypes.TASK);
    }

    @Override
    public @Nullable Filter getFilter(String filterId) {
        var filter = super.getFilter(filterId);
        return filter == null || isFor(filter) ? filter : null;
    }

    @Override
    public <T> List<T> list(String filterId) {
        requireOwn(filterId);
        return super.list(filterId);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extending) {
        requireOwn(filterId);
        return super.list(filterId, extending);
    }

    @Override
    public <T> List<T> listPage(String filterId, int first, int most) {
        requireOwn(filterId);
        return super.listPage(filterId, first, most);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q extending, int first, int most) {
        requireOwn(filterId);
        return super.listPage(filterId, extending, first, most);
    }

    @Override
    public <T> T singleResult(String filterId) {
        requireOwn(filterId);
        return super.singleResult(filterId);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extending) {
        requireOwn(filterId);
        return super.singleResult(filterId, extending);
    }

    @Override
    public Long count(String filterId) {
        requireOwn(filterId);
        return super.count(filterId);
    }

    @Override
    public Long count(String filterId, Query<?, ?> extending) {
        requireOwn(filterId);
        return super.count(filterId, extending);
    }

    private void requireOwn(String filterId) {
        var filter = super.getFilter(filterId);
        if (filter != null && !isFor(filter)) {
            throw new AuthorizationException("Этот список задач предназначен другим сотрудникам.");
        }
    }

    /** Code of ours works without a login and sees every list. */
    private boolean isFor(Filter filter) {
        var groups = filter.getProperties() == null
                ? null
                : (Collection<?>) filter.getProperties().get(FOR_GROUPS);
        return groups == null
                || commandExecutor.execute(context -> {
                    var login = context.getAuthentication();
                    return login == null
                            || (login.getGroupIds() != null
                                    && login.getGroupIds().stream().anyMatch(groups::contains));
                });
    }

    private class OwnFilters extends FilterQueryImpl {

        private static final long serialVersionUID = 1L;

        OwnFilters(CommandExecutor engine) {
            super(engine);
        }

        /** There is a handful of lists, so a page is cut after those of others are left out. */
        @Override
        public List<Filter> executeList(CommandContext context, @Nullable Page page) {
            var own = super.executeList(context, null).stream()
                    .filter(DoorFilterService.this::isFor)
                    .toList();
            return page == null
                    ? own
                    : own.stream()
                            .skip(page.getFirstResult())
                            .limit(page.getMaxResults())
                            .toList();
        }

        @Override
        public long executeCount(CommandContext context) {
            return executeList(context, null).size();
        }
    }
}
