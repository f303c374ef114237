"""How a visit ended, to whom it was sent on, what came before, and what can be taken back."""

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled in by the next commits."""


def downgrade() -> None:
    """Likewise."""
