"""Alembic's entrance: runs the scripts on the connection that `queue_server.adapters.schema` hands over."""

from alembic import context

from queue_server.adapters.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=False,
)
context.run_migrations()
