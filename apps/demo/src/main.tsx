import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { ErrorBoundary } from './components/error-boundary'
import { ReaderProvider } from './model/reader'
import { StateProvider } from './state/use-state'
import './styles/base.css'
import './styles/shell.css'
import './styles/timeline.css'
import './styles/record.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <StateProvider>
        <ReaderProvider>
          <App />
        </ReaderProvider>
      </StateProvider>
    </ErrorBoundary>
  </StrictMode>,
)
